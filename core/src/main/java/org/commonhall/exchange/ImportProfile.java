package org.commonhall.exchange;

/** What the columns of a file mean. */
public sealed interface ImportProfile permits DirectoryProfile, RequestProfile {
    /**
     * Names where the rows come from.
     *
     * @return the source's name; a key is unique within it
     */
    String source();

    /**
     * Tells what separates fields.
     *
     * @return the character, where the file does not say otherwise
     */
    char separator();

    /**
     * Tells what becomes of rows with more or fewer columns than the header.
     *
     * @return the rule
     */
    RaggedRows ragged();
}
