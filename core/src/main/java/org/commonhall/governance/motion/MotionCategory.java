package org.commonhall.governance.motion;

import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import org.commonhall.Id;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Unique;

/**
 * A category of a body's motions with numbers of its own (动议类别); changed only while its book is held.
 *
 * @param id the identity
 * @param version the version
 * @param book the book
 * @param name what it is called, unique in the book
 * @param prefix what the numbers of its motions begin with
 * @param counter the last number given
 */
@Unique(
        name = "name",
        of = {"book", "name"})
public record MotionCategory(
        Id<MotionCategory> id,
        long version,
        Id<MotionBook> book,
        @Size(max = 100) String name,
        @Size(max = 10) String prefix,
        long counter) {
    /** How it is stored. */
    public static final RecordType<MotionCategory> TYPE = RecordType.of(MethodHandles.lookup(), MotionCategory.class);
    /** The book. */
    public static final Attribute<MotionCategory, Id<MotionBook>> BOOK = TYPE.attribute("book", MotionCategory::book);
    /** The name. */
    public static final Attribute<MotionCategory, String> NAME = TYPE.attribute("name", MotionCategory::name);

    MotionCategory counted(long number) {
        return new MotionCategory(id, version, book, name, prefix, number);
    }
}
