package org.commonhall.volunteering.delivery;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.corridor.Describe;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Takes a meal a step on. Fill in a builder, such as that of {@link #handedOver}.
 * The seen version is that of the meal on its way.
 *
 * @param drop which meal
 * @param action what is done
 * @param to to whom it was handed, null where it was not
 * @param seen how the client was, null where nobody says
 * @param words what was seen
 */
public record DropStep(
        @NotNull Id<MealDrop> drop,
        @NotNull DropAction action,
        @Nullable HandedTo to,
        @Nullable Seen seen,

        @Personal("meal.door") @Size(min = 1, max = 400) @Nullable String words)
        implements Command {

    /**
     * Hands a meal over.
     *
     * @param drop which meal
     * @param to to whom
     * @return a builder
     */
    public static Builder handedOver(Id<MealDrop> drop, HandedTo to) {
        return new Builder(drop, DropAction.HAND_OVER, Objects.requireNonNull(to));
    }

    /**
     * Leaves a meal where that was agreed.
     *
     * @param drop which meal
     * @return a builder
     */
    public static Builder leftAsAgreed(Id<MealDrop> drop) {
        return new Builder(drop, DropAction.LEAVE, HandedTo.AGREED_PLACE);
    }

    /**
     * Finds that nobody opens; a welfare check begins.
     *
     * @param drop which meal
     * @return a builder
     */
    public static Builder notAnswered(Id<MealDrop> drop) {
        return new Builder(drop, DropAction.NOT_ANSWERED, null);
    }

    /**
     * Brings a meal to nobody any more; after an unanswered door it comes back.
     *
     * @param drop which meal
     * @return a builder
     */
    public static Builder discarded(Id<MealDrop> drop) {
        return new Builder(drop, DropAction.DISCARD, null);
    }

    /**
     * Tells of a cause for concern; a welfare check begins.
     *
     * @param drop which meal
     * @param words what was seen
     * @return a builder
     */
    public static Builder concern(Id<MealDrop> drop, String words) {
        return new Builder(drop, DropAction.CONCERN, null).seen(Seen.CONCERN).words(words);
    }

    /**
     * Does not bring a meal that nobody has picked up.
     *
     * @param drop which meal
     * @return a builder
     */
    public static Builder cancelled(Id<MealDrop> drop) {
        return new Builder(drop, DropAction.CANCEL, null);
    }

    @Override
    public Permission permission() {
        return action == DropAction.CANCEL ? DeliveryRights.COORDINATE : DeliveryRights.CARRY;
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }

    /** Collects what was seen. Not thread-safe. */
    public static final class Builder {
        private final Id<MealDrop> drop;
        private final DropAction action;
        private final @Nullable HandedTo to;
        private @Nullable Seen seen;
        private @Nullable String words;

        private Builder(Id<MealDrop> drop, DropAction action, @Nullable HandedTo to) {
            this.drop = drop;
            this.action = action;
            this.to = to;
        }

        /**
         * Says how the client was.
         *
         * @param value how
         * @return this
         */
        public Builder seen(Seen value) {
            this.seen = value;
            return this;
        }

        /**
         * Says what was seen.
         *
         * @param value the words
         * @return this
         */
        public Builder words(String value) {
            this.words = value;
            return this;
        }

        /**
         * Ends the step.
         *
         * @return the command
         */
        public DropStep build() {
            return new DropStep(drop, action, to, seen, words);
        }
    }
}
