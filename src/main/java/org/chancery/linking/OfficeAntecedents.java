package org.chancery.linking;

import java.util.List;
import org.chancery.linking.discourse.NamedTogether;
import org.chancery.linking.entity.ArticleText;
import org.chancery.linking.entity.LinkingKnowledge;
import org.chancery.linking.entity.StateContext;
import org.chancery.linking.office.OfficePhrase;
import org.chancery.linking.office.TenureBook;
import org.chancery.model.Tenure;
import org.chancery.syntax.Word;

/** To whom an office without a name points back: "the minister" to the one named as health minister before. */
final class OfficeAntecedents {
    private final ArticleText text;
    private final LinkingKnowledge knowledge;
    private final TenureBook tenures;
    private final StateContext context;
    private final NamedTogether named;

    OfficeAntecedents(ArticleKnowledge article, NamedTogether named) {
        this.text = article.text();
        this.knowledge = article.general();
        this.tenures = article.tenures();
        this.context = article.context();
        this.named = named;
    }

    /**
     * The one holder of the office whom the text speaks of hereabouts: of the state it is about, else the last named;
     * or null.
     */
    String nearby(OfficePhrase phrase) {
        boolean held = isFormer(phrase) || phrase.manner() == Tenure.Manner.INCUMBENT;
        if (!phrase.definite() || !held || !phrase.bare()) {
            return null;
        }
        String ofMain = isFormer(phrase) ? null : inMainState(phrase);
        return ofMain != null ? ofMain : lastNamed(phrase);
    }

    /** The one holder in the state that the article is about, or null. */
    private String inMainState(OfficePhrase phrase) {
        String main = context.main();
        List<String> holders =
                main == null ? List.of() : tenures.holders(phrase.office().keys(), main, false);
        return holders.size() == 1 ? holders.get(0) : null;
    }

    /** The holder named last, in whatever state; null where two were named together. */
    private String lastNamed(OfficePhrase phrase) {
        List<String> holders = tenures.holders(phrase.office().keys(), null, isFormer(phrase));
        List<String> last = named.lastOf(first(phrase), holders);
        if (last.isEmpty()) {
            return ofNarrowerOffice(phrase, null);
        }
        return last.size() == 1 ? last.get(0) : null;
    }

    /** The one who holds the office in {@code body}, or such an office of which the words are short; or null. */
    String inBody(OfficePhrase phrase, String body) {
        String holder = isFormer(phrase) || !phrase.definite() ? null : holder(phrase, body);
        return holder != null ? holder : ofNarrowerOffice(phrase, body);
    }

    /** The only one who holds the office in the article, or of several the one named last; or null. */
    private String holder(OfficePhrase phrase, String body) {
        List<String> holders = tenures.holders(phrase.office().keys(), body, false);
        List<String> near = holders.size() < 2 ? holders : named.lastOf(first(phrase), holders);
        return near.size() == 1 ? near.get(0) : null;
    }

    /** The one named last who holds an office that the words may mean: "the minister" of a health minister; or null. */
    private String ofNarrowerOffice(OfficePhrase phrase, String body) {
        List<String> keys = phrase.office().keys();
        List<String> slugs = knowledge.roles().with(keys);
        boolean pointing = slugs.size() > keys.size()
                && !phrase.plural()
                && first(phrase).previous().lower().equals("the");
        if (!pointing) {
            return null;
        }
        List<String> last = named.lastOf(first(phrase), tenures.holders(slugs, body, isFormer(phrase)));
        return last.size() == 1 ? last.get(0) : null;
    }

    private static boolean isFormer(OfficePhrase phrase) {
        return phrase.manner() == Tenure.Manner.FORMER;
    }

    private Word first(OfficePhrase phrase) {
        return text.tree(phrase.office().sentence()).word(phrase.first());
    }
}
