/**
 * Who can speak, and where the one stands who speaks under a reporting verb: its subject, whoever stands beside a
 * quote, whoever is quoted.
 */
package org.chancery.extraction.speaker;
