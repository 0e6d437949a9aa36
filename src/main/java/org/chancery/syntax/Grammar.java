package org.chancery.syntax;

import static org.chancery.syntax.DependencyRelation.ACL;
import static org.chancery.syntax.DependencyRelation.CCOMP;
import static org.chancery.syntax.DependencyRelation.IOBJ;
import static org.chancery.syntax.DependencyRelation.NSUBJ;
import static org.chancery.syntax.DependencyRelation.OBJ;
import static org.chancery.syntax.DependencyRelation.XCOMP;

import java.util.List;

/**
 * The logical relations in a sentence: who does what to whom once passives, control, participles, relative clauses and
 * coordination are undone. In "Peru was urged by Chile to leave" Chile is the subject of "urge", and Peru its object
 * and the subject of "leave". Safe for use by many threads.
 */
public final class Grammar {
    private final Attachment attachment;
    private final Reports reports;
    private final Subjects subjects;
    private final LightVerbs lightVerbs;

    public Grammar(GrammarWords words) {
        this.attachment = new Attachment(words);
        this.reports = new Reports(words);
        this.subjects = new Subjects(words, attachment, reports);
        this.lightVerbs = new LightVerbs(words);
    }

    /** Whether the grammatical subject of {@code verb} is the one to whom it is done. */
    public boolean isPassive(Word verb) {
        return Passive.is(verb);
    }

    /** Heads of the logical subject of {@code verb}: who does it. */
    public List<Word> subjects(Word verb) {
        return Passive.is(verb) ? prepositional(verb, "by") : Coordination.of(subjects.of(verb));
    }

    /** Heads of the logical object of {@code verb}: to whom or what it is done. */
    public List<Word> objects(Word verb) {
        if (Passive.is(verb)) {
            return Coordination.of(subjects.of(verb));
        }
        boolean own = verb.has(NSUBJ);
        return verb.dependents(OBJ).stream()
                .flatMap(object -> Coordination.of(own ? Relatives.antecedent(object, verb) : object).stream())
                .toList();
    }

    /** Heads of the indirect object: "gave Peru a loan". */
    public List<Word> indirectObjects(Word verb) {
        return verb.dependents(IOBJ).stream()
                .flatMap(object -> Coordination.of(object).stream())
                .toList();
    }

    /** Who is on or in the event noun {@code noun}: "he is on a visit", "they are in talks". */
    public List<Word> predicateSubjects(Word noun) {
        return Coordination.of(noun.dependent(NSUBJ));
    }

    /** Heads of what {@code preposition} links to {@code word}, or to the object of the verb {@code word}. */
    public List<Word> prepositional(Word word, String preposition) {
        return attachment.of(word, preposition);
    }

    /** The same, also where a participle stands between: "sanctions on Peru", "sanctions imposed on Peru". */
    public List<Word> linked(Word word, String preposition) {
        List<Word> direct = prepositional(word, preposition);
        return !direct.isEmpty()
                ? direct
                : word.dependents(ACL).stream()
                        .filter(participle -> participle.isTagged("VBN"))
                        .map(participle -> prepositional(participle, preposition))
                        .filter(found -> !found.isEmpty())
                        .findFirst()
                        .orElse(List.of());
    }

    /** Heads of those whose {@code noun} is: "Peru's sanctions". */
    public List<Word> possessors(Word noun) {
        return NounArguments.possessors(noun);
    }

    /** Heads of what qualifies {@code noun} from before: "Peruvian sanctions", "U.S.-Peru talks". */
    public List<Word> modifiers(Word noun) {
        return NounArguments.modifiers(noun);
    }

    /** The two names before {@code noun} that a hyphen joins, "U.S.-Peru talks"; none where there are not two. */
    public List<Word> pair(Word noun) {
        return NounArguments.pair(noun);
    }

    /** The clause that completes {@code verb}: "leave" in "urged Peru to leave". */
    public Word complement(Word verb) {
        return verb.dependent(CCOMP, XCOMP);
    }

    /** Whether {@code verb} goes on telling what the one who speaks above it says: ", accusing Togo of delays". */
    public boolean isComment(Word verb) {
        return reports.isComment(verb);
    }

    /** The verb of speech that {@code verb} goes on from, where it goes on from one; else {@link Word#NONE}. */
    public Word commented(Word verb) {
        return reports.isComment(verb) ? Reports.reporter(verb.governor()) : Word.NONE;
    }

    /** The verb that gives the event noun {@code noun} its subject ("held talks"), or {@link Word#NONE}. */
    public Word support(Word noun) {
        return lightVerbs.support(noun);
    }

    /** The verbs that say of the event noun {@code noun} where and when it is: "talks began on Monday". */
    public List<Word> carriers(Word noun) {
        return lightVerbs.carriers(noun);
    }
}
