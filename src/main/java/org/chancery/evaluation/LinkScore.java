package org.chancery.evaluation;

import java.util.List;

/**
 * How many states, capitals and international organisations were found as what they are. Scores of several articles add
 * up.
 *
 * @param wanted number of gold entities
 * @param found how many of them some words were rightly taken for
 * @param linked number of gold entities whose words were taken for something with an item
 * @param right how many of these for the right one
 */
public record LinkScore(int wanted, int found, int linked, int right) {
    /** The score of one article. */
    public static LinkScore of(List<GoldEntity> gold, List<Link> links) {
        LinkScore score = new LinkScore(0, 0, 0, 0);
        for (GoldEntity entity : gold) {
            boolean found = links.stream().anyMatch(entity::isLinkedBy);
            List<Link> ofItsWords = links.stream()
                    .filter(link -> entity.names().contains(link.words()))
                    .filter(link -> !link.wikidata().isEmpty())
                    .toList();
            boolean right = !ofItsWords.isEmpty() && ofItsWords.stream().allMatch(entity::isLinkedBy);
            score = score.plus(new LinkScore(1, found ? 1 : 0, ofItsWords.isEmpty() ? 0 : 1, right ? 1 : 0));
        }
        return score;
    }

    /** Both scores together. */
    public LinkScore plus(LinkScore other) {
        return new LinkScore(wanted + other.wanted, found + other.found, linked + other.linked, right + other.right);
    }

    public double recall() {
        return wanted == 0 ? 0 : (double) found / wanted;
    }

    public double precision() {
        return linked == 0 ? 0 : (double) right / linked;
    }
}
