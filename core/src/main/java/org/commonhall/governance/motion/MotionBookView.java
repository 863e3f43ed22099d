package org.commonhall.governance.motion;

import com.google.common.collect.ImmutableList;
import org.commonhall.Id;
import org.commonhall.Name;
import org.commonhall.corridor.Names;
import org.commonhall.directory.directory.Organization;
import org.jspecify.annotations.Nullable;

/**
 * How a body numbers its motions, and which categories it has.
 *
 * @param id the book
 * @param version the version, for {@code seen}
 * @param body the body
 * @param bodyName its name
 * @param prefix what the number of a motion begins with
 * @param digits how many digits a number has at least
 * @param amendmentPrefix what the number of an amendment begins with
 * @param graph the code of the graph that motions follow
 * @param amendmentGraph the code of the graph that amendments follow
 * @param categories its categories by name
 */
public record MotionBookView(
        Id<MotionBook> id,
        long version,
        Id<Organization> body,
        @Nullable Name bodyName,
        String prefix,
        long digits,
        String amendmentPrefix,
        String graph,
        String amendmentGraph,
        ImmutableList<Category> categories) {

    /**
     * A category of a book.
     *
     * @param id the category
     * @param name the name
     * @param prefix what the numbers of its motions begin with, empty for the prefix of the book
     */
    public record Category(Id<MotionCategory> id, String name, String prefix) {}

    static MotionBookView of(MotionBook book, ImmutableList<MotionCategory> categories, Names names) {
        return new MotionBookView(
                book.id(),
                book.version(),
                book.body(),
                names.of(Organization.TYPE, book.body()),
                book.prefix(),
                book.digits(),
                book.amendmentPrefix(),
                book.graph(),
                book.amendmentGraph(),
                categories.stream()
                        .map(one -> new Category(one.id(), one.name(), one.prefix()))
                        .collect(ImmutableList.toImmutableList()));
    }
}
