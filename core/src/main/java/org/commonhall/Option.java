package org.commonhall;

import org.jspecify.annotations.Nullable;

/**
 * One thing that can be done next with a record, or the reason why not: what a portal needs for its buttons.
 *
 * @param <A> the kind of action
 * @param action what could be done
 * @param whyNot why it cannot be done now, null where it can
 */
public record Option<A>(A action, @Nullable Explanation whyNot) {

    /**
     * Something that can be done.
     *
     * @param <A> the kind of action
     * @param action what
     * @return the option
     */
    public static <A> Option<A> can(A action) {
        return new Option<>(action, null);
    }

    /**
     * Something that cannot be done now.
     *
     * @param <A> the kind of action
     * @param action what
     * @param why the reason
     * @return the option
     */
    public static <A> Option<A> cannot(A action, Explanation why) {
        return new Option<>(action, why);
    }

    /**
     * Whether it can be done now.
     *
     * @return true without a reason against it
     */
    public boolean possible() {
        return whyNot == null;
    }
}
