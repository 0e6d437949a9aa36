package org.chancery.turtle;

/** A mistake in a file of {@code ontology/}; the message begins with the place: {@code states.ttl, line 12: …}. */
public final class OntologyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final long line;

    /**
     * @param file name of the file
     * @param line line in it, counted from 1; 0 where the whole file is meant
     * @param problem what is wrong, with the value
     */
    public OntologyException(String file, long line, String problem) {
        super(line > 0 ? file + ", line " + line + ": " + problem : file + ": " + problem);
        this.file = file;
        this.line = line;
    }

    /** The name of the file. */
    public String file() {
        return file;
    }

    /** The line, counted from 1; 0 where the whole file is meant. */
    public long line() {
        return line;
    }
}
