package org.chancery.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import org.chancery.chat.ChatException;
import org.chancery.input.Reasons;
import org.chancery.interchange.UnreadableFactsException;
import org.chancery.query.EndpointException;
import org.chancery.query.QueryException;
import org.chancery.server.ServerException;
import org.chancery.store.StoreException;
import org.chancery.turtle.OntologyException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns exceptions into a message and an exit code. */
final class ErrorHandler implements IExecutionExceptionHandler {
    private static final int WRONG_USE = 2;

    /** The store or the server is at fault. */
    static final int COULD_NOT = 3;

    @Override
    public int handleExecutionException(Exception fault, CommandLine command, ParseResult arguments) {
        command.getErr().println("chancery: " + message(fault));
        if (System.getenv("CHANCERY_TRACE") != null) {
            fault.printStackTrace(command.getErr());
        }
        return isWrongUse(fault) ? WRONG_USE : COULD_NOT;
    }

    private static boolean isWrongUse(Exception fault) {
        return fault instanceof QueryException
                || fault instanceof UsageException
                || fault instanceof OntologyException
                || fault instanceof UnreadableFactsException;
    }

    private static String place(Exception fault) {
        Throwable cause = fault instanceof UncheckedIOException ? fault.getCause() : fault;
        boolean known = cause instanceof FileSystemException file && file.getFile() != null;
        return known ? ((FileSystemException) cause).getFile() + ", " : "";
    }

    private static String message(Exception fault) {
        if (isWrongUse(fault)
                || fault instanceof ChatException
                || fault instanceof StoreException
                || fault instanceof EndpointException
                || fault instanceof ServerException) {
            return fault.getMessage();
        }
        if (fault instanceof IOException || fault instanceof UncheckedIOException) {
            return "reading or writing failed: " + place(fault) + Reasons.of((Throwable) fault);
        }
        return "something went wrong that should not: " + fault + " (CHANCERY_TRACE=1 shows where)";
    }
}
