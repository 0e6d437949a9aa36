/**
 * Parsed sentences → sentences whose trees and times are mended where the parser is known to go wrong.
 *
 * <p>{@link org.chancery.repair.SentenceRepair} is the way in.
 */
package org.chancery.repair;
