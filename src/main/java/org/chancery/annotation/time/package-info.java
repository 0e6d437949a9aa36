/**
 * Reads times with SUTime, faster.
 *
 * <p>Why: SUTime tries each of some two hundred rules at each word, and a trial that fails at once still makes half a
 * dozen collections; that was a third of all that a build did. So here each rule says first with which words it can
 * begin, and is tried only there. It finds what it found before. All of it hangs on the doors that CoreNLP leaves open:
 * a binder, which may bring rule creators of its own.
 */
package org.chancery.annotation.time;
