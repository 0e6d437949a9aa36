package org.chancery.spark;

/** The kinds of lines that a job writes, each in a folder of its own. */
enum Part {
    FACTS("facts", ".jsonl"),
    QUADS("nquads", ".nq"),
    DEAD_LETTERS("dead-letters", ".jsonl"),
    WARNINGS("warnings", ".jsonl"),
    COUNTS("counts", ".jsonl");

    private final String folder;
    private final String extension;

    Part(String folder, String extension) {
        this.folder = folder;
        this.extension = extension;
    }

    String folder() {
        return folder;
    }

    /** The file of a task, e.g. {@code facts/part-00017.jsonl}. */
    String file(String task) {
        return folder + "/" + task + extension;
    }
}
