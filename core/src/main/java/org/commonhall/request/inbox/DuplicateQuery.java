package org.commonhall.request.inbox;

import org.commonhall.Id;
import org.commonhall.request.catalogue.ServiceCategory;
import org.commonhall.request.request.Matter;
import org.jspecify.annotations.Nullable;

/**
 * What is about to be asked, to look for the same.
 *
 * @param category the catalogue entry, or null
 * @param matter what and where; without any place nothing is found
 * @param days how many days back, 1 to 366
 * @param radius how many metres around the point, 1 to 5000
 */
public record DuplicateQuery(@Nullable Id<ServiceCategory> category, Matter matter, int days, int radius) {}
