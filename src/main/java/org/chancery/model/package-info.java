/**
 * The shared words of Chancery: records that every stage reads and writes, on the plain JDK.
 *
 * <p>Offsets inside the text side ({@link org.chancery.model.Span}) count UTF-16 units, as Java strings do. What leaves
 * it ({@link org.chancery.model.Evidence}) counts Unicode code points, as Web Annotation asks. A <em>statement</em> is
 * what somebody is reported to say; an <em>event</em> is what somebody is reported to do; a <em>tenure</em> is who
 * holds which office.
 */
package org.chancery.model;
