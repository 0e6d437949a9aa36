package org.chancery.turtle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.knowledge.OfficeTitle;

/** The deputies of offices, which the gazetteer need not list: "deputy mayor" beside "mayor". */
final class DeputyTitles {
    private static final List<String> PREFIXES = List.of("deputy ", "vice ");

    private DeputyTitles() {}

    /** {@code titles} with a deputy for each, in the forms that none of them has. */
    static List<OfficeTitle> with(List<OfficeTitle> titles) {
        Set<String> slugs = new HashSet<>();
        Set<String> forms = new HashSet<>();
        for (OfficeTitle title : titles) {
            slugs.add(title.slug());
            forms.addAll(title.forms());
        }
        List<OfficeTitle> all = new ArrayList<>(titles);
        for (OfficeTitle title : titles) {
            List<String> deputy = deputy(title, forms);
            if (!"REL".equals(title.sector()) && !deputy.isEmpty() && !slugs.contains("deputy-" + title.slug())) {
                all.add(new OfficeTitle(
                        "deputy-" + title.slug(),
                        "Deputy " + title.name(),
                        deputy,
                        List.of(),
                        title.body(),
                        title.sector()));
            }
        }
        return all;
    }

    private static List<String> deputy(OfficeTitle title, Set<String> taken) {
        return title.forms().stream()
                .filter(form -> PREFIXES.stream().noneMatch(form::startsWith))
                .flatMap(form -> PREFIXES.stream().map(prefix -> prefix + form))
                .filter(form -> !taken.contains(form))
                .toList();
    }
}
