/**
 * Language models over HTTP: OpenAI's chat completions, which most servers speak, and Anthropic's messages.
 *
 * <p>Every reply is kept as soon as it is there, under a hash of all that it depends on, so that none is asked for
 * twice and a graph can be built again without a model.
 *
 * <p><b>Why not a library:</b> langchain4j 1.19.0 was looked at. Its errors have no headers, so a server's
 * {@code Retry-After} cannot be obeyed, its waits have chance in them, and it brings 4 MB of which a tokenizer is most.
 * What is needed are two small formats over the JDK's own client.
 */
package org.chancery.chat;
