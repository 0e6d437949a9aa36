package org.chancery.evaluation;

import java.util.Map;
import org.chancery.model.FactKind;

/**
 * A fact that somebody has held against its article, without a word of the text.
 *
 * @param kind the kind of fact
 * @param article number of the article; facts of one article are fitted and tested together
 * @param right whether all that it says is right
 * @param numbers what is seen of it, by the names of the features
 */
public record JudgedFact(FactKind kind, int article, boolean right, Map<String, Double> numbers) {}
