package org.chancery.corpus;

import java.io.IOException;
import java.io.InputStream;

/**
 * One file to read, or standard input, not opened yet.
 *
 * @param place how a message names it: the path as the user would type it
 * @param name the file name without folders
 * @param opener opens it; fails where it cannot be read
 */
record Input(String place, String name, Opener opener) {
    /** How an input is opened. */
    interface Opener {
        InputStream open() throws IOException, Fault;
    }

    /** The file name without its extension: the id of a record that brings none. */
    String stem() {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
