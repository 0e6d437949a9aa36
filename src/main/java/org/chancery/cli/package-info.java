/**
 * What a user types: one command a class, each a few lines over the packages before.
 *
 * <p>{@link org.chancery.cli.Chancery} is the way in. {@link org.chancery.cli.ErrorHandler} is the one place where an
 * exception becomes a message and an exit code: 0 done, 1 some articles rejected or faults found, 2 wrong use, 3 store
 * or server fault.
 */
package org.chancery.cli;
