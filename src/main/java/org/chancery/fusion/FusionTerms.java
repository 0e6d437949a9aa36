package org.chancery.fusion;

import org.apache.jena.graph.Node;
import org.chancery.mapping.Vocabulary;

/** The terms of the Chancery ontology that only the fused layer and the decisions use. */
public final class FusionTerms {
    public static final Node CONTRADICTION = Vocabulary.term("Contradiction");
    public static final Node DECISION = Vocabulary.term("Decision");
    public static final Node FUSED_EVENT = Vocabulary.term("FusedEvent");
    public static final Node FUSED_ORGANIZATION = Vocabulary.term("FusedOrganization");
    public static final Node FUSED_PERSON = Vocabulary.term("FusedPerson");
    public static final Node FUSED_STATEMENT = Vocabulary.term("FusedStatement");
    public static final Node FUSED_THING = Vocabulary.term("FusedThing");
    public static final Node POSSIBLE_IDENTITY = Vocabulary.term("PossibleIdentity");
    public static final Node STAGE = Vocabulary.term("Stage");
    public static final Node VERDICT = Vocabulary.term("Verdict");

    public static final Node AGREED = Vocabulary.term("Agreed");
    public static final Node APART = Vocabulary.term("Apart");
    public static final Node CALLED_OFF = Vocabulary.term("CalledOff");
    public static final Node CONSIDERED = Vocabulary.term("Considered");
    public static final Node DENIED_STAGE = Vocabulary.term("DeniedStage");
    public static final Node HELD = Vocabulary.term("Held");
    public static final Node MOVED = Vocabulary.term("Moved");
    public static final Node OFFERED = Vocabulary.term("Offered");
    public static final Node POSTPONED = Vocabulary.term("Postponed");
    public static final Node RIGHT_VALUE = Vocabulary.term("RightValue");
    public static final Node SAME = Vocabulary.term("Same");
    public static final Node SCHEDULED = Vocabulary.term("Scheduled");
    public static final Node WRONG_FACT = Vocabulary.term("WrongFact");

    public static final Node BLOCK_KEY = Vocabulary.term("blockKey");
    public static final Node CONTRADICTION_OF = Vocabulary.term("contradiction");
    public static final Node COPY_OF = Vocabulary.term("copyOf");
    public static final Node DECIDED_AGAINST = Vocabulary.term("decidedAgainst");
    public static final Node DECIDED_OF = Vocabulary.term("decidedOf");
    public static final Node FIRST_REPORTED = Vocabulary.term("firstReported");
    public static final Node FOUNDED_ON = Vocabulary.term("foundedOn");
    public static final Node FUSED_AS = Vocabulary.term("fusedAs");
    public static final Node FUSES = Vocabulary.term("fuses");
    public static final Node INDEPENDENT_SOURCES = Vocabulary.term("independentSources");
    public static final Node LAST_REPORTED = Vocabulary.term("lastReported");
    public static final Node LIKELIHOOD = Vocabulary.term("likelihood");
    public static final Node MADE_KNOWN_BY = Vocabulary.term("madeKnownBy");
    public static final Node ONE_REPORT = Vocabulary.term("oneReport");
    public static final Node ONE_THING = Vocabulary.term("oneThing");
    public static final Node OTHER_REPORT = Vocabulary.term("otherReport");
    public static final Node OTHER_THING = Vocabulary.term("otherThing");
    public static final Node POSSIBLY_SAME = Vocabulary.term("possiblySame");
    public static final Node PROFILE_LINE = Vocabulary.term("profileLine");
    public static final Node PROFILE_OF = Vocabulary.term("profile");
    public static final Node REPORTS = Vocabulary.term("reports");
    public static final Node SET_TO = Vocabulary.term("setTo");
    public static final Node SIDE = Vocabulary.term("side");
    public static final Node SLOT = Vocabulary.term("slot");
    public static final Node STAGE_OF = Vocabulary.term("stage");
    public static final Node STEP = Vocabulary.term("step");
    public static final Node STEP_DATE = Vocabulary.term("stepDate");
    public static final Node VERDICT_OF = Vocabulary.term("verdict");

    private FusionTerms() {}
}
