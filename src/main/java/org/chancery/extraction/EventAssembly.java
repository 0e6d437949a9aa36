package org.chancery.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.extraction.argument.ArticleView;
import org.chancery.extraction.argument.Filler;
import org.chancery.extraction.draft.Draft;
import org.chancery.extraction.draft.DraftArgument;
import org.chancery.extraction.event.FacetReader;
import org.chancery.model.Argument;
import org.chancery.model.Event;
import org.chancery.model.Status;
import org.chancery.model.TimeInterval;

/** Makes events of their drafts. */
final class EventAssembly {
    private final ArticleView view;
    private final Map<Draft, String> ids;
    private final FacetReader facets;
    private final StatementAssembly statements;

    EventAssembly(ArticleView view, Map<Draft, String> ids, FacetReader facets, StatementAssembly statements) {
        this.view = view;
        this.ids = ids;
        this.facets = facets;
        this.statements = statements;
    }

    Event event(Draft draft) {
        return new Event(
                ids.get(draft),
                draft.type(),
                draft.triggers(),
                draft.entry().id(),
                arguments(draft),
                draft.standing().status(),
                draft.standing().certainty(),
                draft.standing().polarity(),
                time(draft),
                draft.time().former(),
                draft.sources().stream().map(statements::sound).distinct().toList(),
                draft.evidence().stream().distinct().toList(),
                facets.modes(view, draft),
                facets.contexts(view, draft));
    }

    /** That it was before the article appeared is known only of what has come about. */
    private static TimeInterval time(Draft draft) {
        boolean real = draft.standing().is(Status.OCCURRED, Status.ONGOING);
        boolean reported =
                draft.time().interval() != null && draft.time().interval().basis() == TimeInterval.Basis.REPORTED;
        return reported && !real ? null : draft.time().interval();
    }

    private List<Argument> arguments(Draft draft) {
        List<Argument> arguments = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (DraftArgument argument : draft.arguments()) {
            String event = event(draft, argument);
            String known = argument.isEntity() ? argument.entity() : event;
            if (known == null || seen.add(argument.role() + " " + known)) {
                arguments.add(argument(argument, event));
            }
        }
        arguments.sort(Comparator.comparing(Argument::role)
                .thenComparing(argument -> argument.evidence().begin()));
        return arguments.stream().distinct().toList();
    }

    /** Id of the event that the argument is; null for none and for the event itself. */
    private String event(Draft draft, DraftArgument argument) {
        Draft event = argument.event() == null ? null : argument.event().resolved();
        return event == null || event == draft ? null : ids.get(event);
    }

    private Argument argument(DraftArgument argument, String event) {
        Filler filler = argument.filler();
        return new Argument(
                argument.role(),
                filler.entity(),
                event,
                argument.isEntity() ? view.tenure(filler.entity()) : null,
                view.evidence(filler.sentence(), filler.span()),
                filler.reason(),
                filler.qualifier());
    }
}
