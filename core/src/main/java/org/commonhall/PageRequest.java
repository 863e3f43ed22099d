package org.commonhall;

import java.util.Optional;

/**
 * Which page of a list: the first one, or the one after a token.
 *
 * @param size how many items at most, 1 to {@value #MAX_SIZE}
 * @param token what an earlier page gave as {@link Page#next}, empty for the first page
 */
public record PageRequest(int size, Optional<String> token) {
    /** The largest page. */
    public static final int MAX_SIZE = 200;

    /**
     * Refuses sizes outside the range with {@code page.size}.
     *
     * @param size how many items at most
     * @param token the token
     */
    public PageRequest {
        if (size < 1 || size > MAX_SIZE) {
            throw new InvalidInput("size", "page.size", size, MAX_SIZE);
        }
    }

    /**
     * The first page.
     *
     * @param size 1 to {@value #MAX_SIZE}
     * @return the request
     */
    public static PageRequest first(int size) {
        return new PageRequest(size, Optional.empty());
    }

    /**
     * The page after a token, in the same size.
     *
     * @param next the token
     * @return the request
     */
    public PageRequest after(String next) {
        return new PageRequest(size, Optional.of(next));
    }
}
