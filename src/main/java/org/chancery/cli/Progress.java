package org.chancery.cli;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows how a long run gets on: a bar where somebody is watching, else a line now and then. */
final class Progress implements AutoCloseable {
    private static final int LINE_EACH = 500;

    private final Terminal terminal;
    private final ProgressBar bar;
    private long count;

    Progress(Terminal terminal) {
        this.terminal = terminal;
        this.bar = terminal.interactive() ? bar(terminal) : null;
    }

    private static ProgressBar bar(Terminal terminal) {
        return new ProgressBarBuilder()
                .setTaskName("articles")
                .setInitialMax(-1)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(500)
                .showSpeed()
                .setConsumer(new ConsoleProgressBarConsumer(terminal.err(), terminal.width() - 1))
                .build();
    }

    /** One more article has passed. */
    void step() {
        count++;
        if (bar != null) {
            bar.step();
        } else if (count % LINE_EACH == 0) {
            terminal.err().println(count + " articles");
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
