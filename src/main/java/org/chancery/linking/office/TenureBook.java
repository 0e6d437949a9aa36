package org.chancery.linking.office;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.linking.entity.EntityRegistry;
import org.chancery.model.AnnotatedArticle;
import org.chancery.model.CodePoints;
import org.chancery.model.Evidence;
import org.chancery.model.Span;
import org.chancery.model.Tenure;

/** The offices that people of one article hold, each with all its evidence. */
public final class TenureBook {
    private record Key(String holder, String slug, String body, Tenure.Manner manner) {}

    private final AnnotatedArticle article;
    private final CodePoints codePoints;
    private final Set<String> speaking;
    private final Map<Key, List<Evidence>> evidence = new LinkedHashMap<>();
    private final Map<Key, String> names = new LinkedHashMap<>();

    /** @param speaking names of the offices to speak for a body: "Spokesperson" */
    public TenureBook(AnnotatedArticle article, Set<String> speaking) {
        this.article = article;
        this.codePoints = new CodePoints(article.article().text());
        this.speaking = speaking;
    }

    public void add(
            String holder, String slug, String office, String body, Tenure.Manner manner, int sentence, Span span) {
        Key key = new Key(holder, slug, body, manner);
        names.put(key, office);
        Evidence words = Evidence.of(codePoints, sentence, span);
        List<Evidence> list = evidence.computeIfAbsent(key, any -> new ArrayList<>());
        if (!list.contains(words)) {
            list.add(words);
        }
    }

    /** The last person noted whose office is one of {@code slugs} and, where one is given, of {@code body}; or null. */
    public String holder(List<String> slugs, String body) {
        String holder = null;
        for (Key key : evidence.keySet()) {
            boolean fits = slugs.contains(key.slug()) && (body == null || belongs(key.body(), body));
            holder = fits && key.manner() != Tenure.Manner.FORMER ? key.holder() : holder;
        }
        return holder;
    }

    /**
     * All who have, or where {@code former} had, one of the offices {@code slugs}, of {@code body} where one is given.
     */
    public List<String> holders(List<String> slugs, String body, boolean former) {
        return evidence.keySet().stream()
                .filter(key -> slugs.contains(key.slug()) && (body == null || belongs(key.body(), body)))
                .filter(key -> (key.manner() == Tenure.Manner.FORMER) == former)
                .map(Key::holder)
                .distinct()
                .toList();
    }

    /** The office that {@code holder} has in a state, the last one noted; or null. */
    public String slug(String holder) {
        String slug = null;
        for (Key key : evidence.keySet()) {
            boolean held = key.holder().equals(holder) && key.manner() != Tenure.Manner.FORMER;
            slug = held && key.body().startsWith("state/") ? key.slug() : slug;
        }
        return slug;
    }

    /** The one state in which {@code holder} has an office; or null. */
    public String state(String holder) {
        List<String> states = evidence.keySet().stream()
                .filter(key -> key.holder().equals(holder) && key.body().startsWith("state/"))
                .map(key -> key.body().split("/", 3)[1])
                .distinct()
                .toList();
        return states.size() == 1 ? "state/" + states.get(0) : null;
    }

    /** The one state, or where it is none the one body, in which {@code holder} has an office; or null. */
    public String home(String holder) {
        String state = state(holder);
        List<String> bodies = evidence.keySet().stream()
                .filter(key -> key.holder().equals(holder) && key.manner() != Tenure.Manner.FORMER)
                .map(Key::body)
                .distinct()
                .toList();
        return state == null && bodies.size() == 1 ? bodies.get(0) : state;
    }

    /** Whether {@code holder} has or had an office. */
    public boolean hasOffice(String holder) {
        return evidence.keySet().stream().anyMatch(key -> key.holder().equals(holder));
    }

    /** Whether an office of {@code holder} is one of {@code slugs}. */
    public boolean holds(String holder, List<String> slugs) {
        return evidence.keySet().stream().anyMatch(key -> key.holder().equals(holder) && slugs.contains(key.slug()));
    }

    /** Whether an office of {@code holder} is of {@code body} or of an organ of it. */
    public boolean serves(String holder, String body) {
        return evidence.keySet().stream().anyMatch(key -> key.holder().equals(holder) && belongs(key.body(), body));
    }

    private static boolean belongs(String inner, String outer) {
        return inner.equals(outer) || inner.startsWith(outer + "/");
    }

    /**
     * The offices of those who have a name; somebody without one counts only where the office is to speak for its body.
     */
    public List<Tenure> tenures() {
        return evidence.entrySet().stream()
                .filter(entry -> !isUnnamed(entry.getKey().holder()) || speaking.contains(names.get(entry.getKey())))
                .map(entry -> tenure(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static boolean isUnnamed(String holder) {
        return holder.matches("unnamed/[0-9-]+");
    }

    private Tenure tenure(Key key, List<Evidence> words) {
        return new Tenure(
                "tenure/" + words.get(0).begin() + "-" + key.slug() + "-" + EntityRegistry.slug(key.body()) + "-"
                        + EntityRegistry.slug(key.holder()),
                key.holder(),
                names.get(key),
                key.body(),
                key.manner(),
                article.anchor(),
                words);
    }
}
