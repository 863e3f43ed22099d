package org.commonhall.exchange;

/**
 * A file of the directory, whose columns have the names that {@link DirectoryKind} says, in English or Chinese and in any
 * order; columns of other names are left out.
 *
 * @param kind what the rows are
 * @param source the source's name, at most 30 characters; of people it is the issuer of the accounts that the keys are
 */
public record DirectoryProfile(DirectoryKind kind, String source) implements ImportProfile {
    private static final int LONGEST = 30;

    /**
     * Takes a kind and a source.
     *
     * @param kind what the rows are
     * @param source the source's name, at most 30 characters
     * @throws IllegalArgumentException if the source is blank or too long
     */
    public DirectoryProfile {
        if (source.isBlank() || source.codePointCount(0, source.length()) > LONGEST) {
            throw new IllegalArgumentException("a source has 1 to " + LONGEST + " characters: " + source);
        }
    }

    @Override
    public char separator() {
        return ',';
    }

    @Override
    public RaggedRows ragged() {
        return RaggedRows.SKIP;
    }
}
