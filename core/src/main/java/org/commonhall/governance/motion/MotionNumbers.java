package org.commonhall.governance.motion;

import org.commonhall.Id;
import org.commonhall.corridor.Change;
import org.commonhall.storage.Query;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of motions: a prefix and a padded counter, of the category, of the lead motion, or of the book. The book is held
 * for each of them, since a number is unique in the body and a clash counts up.
 */
final class MotionNumbers {
    private MotionNumbers() {}

    /** What was given, and the lead motion, if there is one, with its count. */
    record Given(String number, @Nullable Motion lead) {}

    /** Gives the next number; the lead motion of an amendment is held, and stored by the caller. */
    static Given next(Change change, Motion motion, @Nullable Motion lead) {
        MotionBook book = change.lock(MotionBook.TYPE, new Id<MotionBook>(motion.book()));
        if (lead != null) {
            String prefix = (lead.number() == null ? "" : lead.number()) + book.amendmentPrefix();
            long free = free(change, book, prefix, lead.numberedAmendments());
            return new Given(
                    number(book, prefix, free),
                    lead.next().numberedAmendments(free).build());
        }
        if (motion.category() != null) {
            MotionCategory category = change.get(MotionCategory.TYPE, motion.category());
            long free = free(change, book, category.prefix(), category.counter());
            change.update(MotionCategory.TYPE, category.counted(free));
            return new Given(number(book, category.prefix(), free), null);
        }
        long free = free(change, book, book.prefix(), book.counter());
        change.update(MotionBook.TYPE, book.counted(free));
        return new Given(number(book, book.prefix(), free), null);
    }

    private static long free(Change change, MotionBook book, String prefix, long last) {
        long candidate = last;
        do {
            candidate++;
        } while (change.count(Query.of(Motion.TYPE)
                        .where(Motion.BODY.is(book.body()).and(Motion.NUMBER.is(number(book, prefix, candidate)))))
                > 0);
        return candidate;
    }

    private static String number(MotionBook book, String prefix, long counter) {
        String digits = Long.toString(counter);
        return prefix + "0".repeat(Math.max(0, Math.toIntExact(book.digits()) - digits.length())) + digits;
    }
}
