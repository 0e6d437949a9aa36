package org.chancery.cli;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows how a long run gets on: a bar where somebody is watching, else a line now and then. */
final class Progress implements AutoCloseable {
    private static final int LINE_EACH = 500;
    private static final double NANOS = 1e9;

    private final Terminal terminal;
    private final ProgressBar bar;
    private final long begun = System.nanoTime();

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

    /**
     * One more article has come in.
     *
     * @param ingest counts those that are done
     * @param share how much of the input has been read, from 0 to 1, or not a number
     */
    void step(Ingest ingest, double share) {
        int count = ingest.count();
        if (bar != null) {
            bar.maxHint(share > 0 ? Math.round(count / share) : -1);
            bar.stepTo(count);
            bar.setExtraMessage(
                    ingest.rejected().isEmpty() ? "" : ingest.rejected().size() + " rejected");
        } else if (count > 0 && count % LINE_EACH == 0) {
            terminal.err().println(line(ingest, share, (System.nanoTime() - begun) / NANOS));
        }
    }

    /** Says something in between. */
    void tell(String line) {
        if (bar != null) {
            terminal.err().print('\r'); // over the bar, which is drawn again below
        }
        terminal.err().println(line);
    }

    /** {@code 500 of about 2000 articles, 2.5 a second, 10 minutes left; 12 unchanged, 3 rejected}. */
    static String line(Ingest ingest, double share, double seconds) {
        String total = share > 0 ? " of about " + Math.round(ingest.count() / share) : "";
        String left = share > 0 ? ", " + time(seconds / share - seconds) + " left" : "";
        return "%d%s articles, %.1f a second%s; %d unchanged, %d rejected"
                .formatted(
                        ingest.count(),
                        total,
                        ingest.count() / Math.max(seconds, 1e-3),
                        left,
                        ingest.unchanged(),
                        ingest.rejected().size());
    }

    private static String time(double seconds) {
        if (seconds < 90) {
            return Math.round(seconds) + " seconds";
        }
        return seconds < 5400 ? Math.round(seconds / 60) + " minutes" : "%.1f hours".formatted(seconds / 3600);
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
