package org.chancery.syntax;

import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words that tell whose deed it is where the tree alone does not: "urged Peru to leave" is about Peru's leaving,
 * "promised Peru to leave" is not.
 *
 * @param objectControl verbs whose object does what their infinitive tells: "urge"
 * @param appeals verbs that ask behind a preposition: "appealed to Peru to leave"
 * @param demands nouns for what somebody else is to do: "a demand to leave"
 * @param ownDeeds nouns for what one does oneself: "an attempt by Peru to leave"
 * @param judgements verbs whose object may be another's deed: "defended plans to leave"
 * @param punishments verbs for what is done because of a deed: "imposed a ban on Peru for firing"
 * @param messages nouns for what is written or said: "a statement condemning it"
 * @param receipts verbs whose subject does not write the message: "received a letter asking for it"
 * @param comments verbs that go on telling what somebody says: ", accusing Togo of delays"
 * @param weighed nouns behind which a deed is only thought of: "the risks of leaving"
 * @param directions adverbs between a verb and its preposition: "pulled out of the town"
 * @param containment prepositions that tell what something consists of: "a loan of ten million to Peru"
 * @param containers nouns that hold an event: "a round of talks"
 * @param supports verbs that give an event noun its subject: "held talks"
 * @param commitments those that promise the event: "pledged a visit"
 * @param carriers verbs that tell where and when the event of a noun is: "talks began on Monday"
 */
public record GrammarWords(
        Set<String> objectControl,
        Set<String> appeals,
        Set<String> demands,
        Set<String> ownDeeds,
        Set<String> judgements,
        Set<String> punishments,
        Set<String> messages,
        Set<String> receipts,
        Set<String> comments,
        Set<String> weighed,
        Set<String> directions,
        Set<String> containment,
        Set<String> containers,
        Set<String> supports,
        Set<String> commitments,
        Set<String> carriers) {
    /** Takes each from the list of words that {@code lists} has under its name. */
    public static GrammarWords from(Function<String, Set<String>> lists) {
        return new GrammarWords(
                lists.apply("object-control"),
                lists.apply("appealing-verbs"),
                lists.apply("demand-noun"),
                union(lists.apply("own-deed-nouns"), lists.apply("striving-nouns")),
                lists.apply("judging-verbs"),
                lists.apply("punishing-verbs"),
                lists.apply("message-nouns"),
                lists.apply("receiving-verbs"),
                lists.apply("comment-verbs"),
                lists.apply("weighed-nouns"),
                lists.apply("directions"),
                lists.apply("consisting"),
                lists.apply("event-containers"),
                lists.apply("support-verbs"),
                lists.apply("commissive-verbs"),
                lists.apply("carrying-verbs"));
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        return Stream.concat(one.stream(), other.stream()).collect(Collectors.toUnmodifiableSet());
    }
}
