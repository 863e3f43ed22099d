package org.commonhall.station.desk;

import java.lang.invoke.MethodHandles;
import org.commonhall.Id;
import org.commonhall.station.station.DeskService;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Unique;

/**
 * How many of the places of a line's slots one service may take at the same time (限号); a service without it may take all.
 *
 * @param id the identity
 * @param version the version
 * @param line the line
 * @param service the service
 * @param places how many
 */
@Unique(
        name = "service",
        of = {"line", "service"})
public record ServiceLimit(Id<ServiceLimit> id, long version, Id<DeskLine> line, Id<DeskService> service, long places) {
    /** How it is stored. */
    public static final RecordType<ServiceLimit> TYPE = RecordType.of(MethodHandles.lookup(), ServiceLimit.class);
    /** The line. */
    public static final Attribute<ServiceLimit, Id<DeskLine>> LINE = TYPE.attribute("line", ServiceLimit::line);
    /** The service. */
    public static final Attribute<ServiceLimit, Id<DeskService>> SERVICE =
            TYPE.attribute("service", ServiceLimit::service);
}
