package org.chancery.extraction.statement;

/**
 * What stands around a statement.
 *
 * @param onBehalfOf id of the entity that the speaker speaks for, or null
 * @param addressee id of the entity spoken to, or null
 * @param medium local name of the medium, or null
 * @param place id of the place where it is said, or null
 */
public record Circumstances(String onBehalfOf, String addressee, String medium, String place) {}
