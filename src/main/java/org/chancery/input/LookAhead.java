package org.chancery.input;

import java.util.Iterator;
import java.util.NoSuchElementException;

/** An iterator that finds out whether there is a next element by looking for it. */
public abstract class LookAhead<T> implements Iterator<T> {
    private T next;
    private boolean ended;

    /** The next element; null at the end, after which it is not asked again. */
    protected abstract T advance();

    /** No more after what {@link #advance} is about to give. */
    protected final T last(T element) {
        ended = true;
        return element;
    }

    @Override
    public final boolean hasNext() {
        if (next == null && !ended) {
            next = advance();
            ended |= next == null;
        }
        return next != null;
    }

    @Override
    public final T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        T element = next;
        next = null;
        return element;
    }
}
