package org.chancery.syntax;

import java.util.Set;

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
 * @param relaying those who only tell what others say and do: "diplomats"
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
        Set<String> relaying,
        Set<String> weighed,
        Set<String> directions,
        Set<String> containment,
        Set<String> containers,
        Set<String> supports,
        Set<String> commitments,
        Set<String> carriers) {}
