package org.chancery.network;

import java.util.stream.Stream;

/** Where the events and statements of a picture come from. */
interface FactSource {
    /** All of them, some at a time, in the same order whenever it is asked. */
    Stream<Facts> facts();
}
