package org.commonhall;

import java.util.List;
import org.commonhall.corridor.Capabilities;

/** The words of the library for tests of other packages, without a hall. */
public final class HouseWords {
    /** Tells moments in the zone of texts that belong to no hall. */
    public static final Words WORDS = new Words(Capabilities.of(OwnCapabilities.ALL, List.of()), Messages.ZONE);

    private HouseWords() {}
}
