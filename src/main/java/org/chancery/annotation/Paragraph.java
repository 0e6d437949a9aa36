package org.chancery.annotation;

import org.chancery.model.Span;

/**
 * A paragraph of an article.
 *
 * @param span where it stands, without the white space around it
 * @param headline whether it is a headline or a heading between paragraphs rather than running text
 */
record Paragraph(Span span, boolean headline) {}
