package org.commonhall.examples;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.commonhall.Messages;
import org.commonhall.exchange.ProgressListener;

/** Shows progress: one line that is rewritten on a terminal, else a line every few seconds. Not thread-safe. */
final class Progress implements ProgressListener {
    private static final Duration TERMINAL = Duration.ofMillis(200);
    private static final Duration LINES = Duration.ofSeconds(3);

    private final Console console;
    private final Locale locale;
    private long shownAt = System.nanoTime();
    private int width;

    Progress(Console console, Locale locale) {
        this.console = console;
        this.locale = locale;
    }

    @Override
    public void progressed(long done, long total, Phase phase, Optional<Duration> eta) {
        long now = System.nanoTime();
        Duration least = console.terminal() ? TERMINAL : LINES;
        if (now - shownAt < least.toNanos()) {
            return;
        }
        shownAt = now;
        String code = phase == Phase.CHECK ? "exchange.progress.check" : "exchange.progress.write";
        long percent = total == 0 ? 0 : Math.min(100 * done / total, 100);
        String left = eta.map(time -> Messages.text(locale, "exchange.progress.eta", List.of(seconds(time))))
                .orElse("");
        String line = Messages.text(locale, code, List.of(figure(done), percent)) + left;
        if (console.terminal()) {
            console.err().print("\r" + line + " ".repeat(Math.max(width - line.length(), 0)));
            console.err().flush();
            width = line.length();
        } else {
            console.err().println(line);
        }
    }

    /** Leaves the line free for what comes next. */
    void end() {
        if (width > 0) {
            console.err().print("\r" + " ".repeat(2 * width) + "\r");
        }
    }

    static String figure(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static long seconds(Duration time) {
        return Math.max(time.toSeconds(), 1);
    }
}
