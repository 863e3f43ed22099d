package org.commonhall.governance.motion;

import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import org.commonhall.Id;
import org.commonhall.directory.directory.Organization;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Unique;

/**
 * The book a body keeps its motions in (动议簿): how they are numbered and which graphs they begin with. It is held while a
 * number is given, so that numbers are unique in the body and without gaps.
 *
 * @param id the identity
 * @param version the version
 * @param body whose book it is
 * @param prefix what the numbers of motions without a category begin with
 * @param digits how many digits the counters are padded to
 * @param amendmentPrefix what comes between the number of a motion and the counter of its amendments
 * @param graph the graph of motions, a code of {@link MotionGraphs}
 * @param amendmentGraph the graph of amendments
 * @param counter the last number given to a motion without a category
 */
@Unique(name = "body", of = "body") public record MotionBook(
        Id<MotionBook> id,
        long version,
        Id<Organization> body,
        @Size(max = 10) String prefix,
        long digits,
        @Size(max = 10) String amendmentPrefix,
        @Size(max = 40) String graph,
        @Size(max = 40) String amendmentGraph,
        long counter) {
    /** How it is stored. */
    public static final RecordType<MotionBook> TYPE = RecordType.of(MethodHandles.lookup(), MotionBook.class);
    /** Whose book it is. */
    public static final Attribute<MotionBook, Id<Organization>> BODY = TYPE.attribute("body", MotionBook::body);

    MotionBook counted(long number) {
        return new MotionBook(id, version, body, prefix, digits, amendmentPrefix, graph, amendmentGraph, number);
    }
}
