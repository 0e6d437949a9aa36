package org.chancery.reader;

/** Answers questions about articles. May be asked by several threads. */
public interface LanguageModel {
    /**
     * The reply, as it came.
     *
     * @throws UnansweredException if there is none
     */
    String reply(Prompt prompt);

    /** Which model it is, as facts name their reader: {@code llama3.3:70b}. */
    String name();

    /** Name and all parameters that its replies depend on. */
    String signature();
}
