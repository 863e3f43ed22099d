package org.commonhall.station.station;

import java.util.Objects;
import org.commonhall.Call;
import org.commonhall.Id;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Corridor;
import org.commonhall.request.request.Matter;
import org.commonhall.request.request.Requests;
import org.commonhall.request.request.ServiceRequest;
import org.commonhall.request.request.SubmitRequest;
import org.jspecify.annotations.Nullable;

/** What staff say of amenities and equipment day by day: stock, out of order, repaired. */
final class AmenityCare {
    private final Corridor corridor;
    private final Requests requests;

    AmenityCare(Corridor corridor, Requests requests) {
        this.corridor = corridor;
        this.requests = requests;
    }

    Receipt<Amenity> stock(Call by, SetStock command) {
        return corridor.run(by, command, "station.amenity.stocked", Amenity.TYPE, change -> {
            Amenity amenity = change.lockSubject(Amenity.TYPE, command.amenity());
            change.authorise(false, amenity.station().value());
            return change.update(
                    Amenity.TYPE,
                    amenity.next()
                            .stock(command.stock())
                            .stockAt(command.stock() == null ? null : change.now())
                            .build());
        });
    }

    Receipt<Amenity> outOfOrder(Call by, ReportOutOfOrder command) {
        return corridor.run(by, command, "station.amenity.out", Amenity.TYPE, change -> {
            Amenity amenity = change.lockSubject(Amenity.TYPE, command.amenity());
            change.authorise(false, amenity.station().value());
            if (amenity.outSince() != null) {
                throw new RuleViolation("station.out.already", amenity.outSince());
            }
            return change.update(
                    Amenity.TYPE,
                    amenity.next()
                            .outSince(change.now())
                            .outReason(command.reason())
                            .outUntil(command.until())
                            .repair(command.repair() ? repair(change, amenity, command) : null)
                            .build());
        });
    }

    private @Nullable Id<ServiceRequest> repair(Change change, Amenity amenity, ReportOutOfOrder command) {
        Station station = change.get(Station.TYPE, amenity.station());
        String where = station.name() + ", " + amenity.name();
        Matter matter = Matter.of(cut(where))
                .text(command.reason())
                .building(station.building())
                .place(cut(where))
                .build();
        Id<ServiceRequest> request = requests.submitWithin(
                change, SubmitRequest.of(matter).category(command.category()).build());
        change.event("station.amenity.out");
        change.note("request=" + request);
        return request;
    }

    private static String cut(String text) {
        return text.length() <= 200
                ? text
                : text.substring(0, text.offsetByCodePoints(0, Math.min(200, text.codePointCount(0, text.length()))));
    }

    Receipt<Amenity> repaired(Call by, ReportRepaired command) {
        return corridor.run(by, command, "station.amenity.repaired", Amenity.TYPE, change -> {
            Amenity amenity = change.lockSubject(Amenity.TYPE, command.amenity());
            change.authorise(false, amenity.station().value());
            if (amenity.outSince() == null) {
                throw new RuleViolation("station.out.not");
            }
            return change.update(
                    Amenity.TYPE,
                    amenity.next()
                            .outSince(null)
                            .outReason(null)
                            .outUntil(null)
                            .repair(null)
                            .build());
        });
    }

    Receipt<Equipment> equipment(Call by, EquipmentState command) {
        return corridor.run(by, command, "station.equipment.state", Equipment.TYPE, change -> {
            Equipment equipment = change.lockSubject(Equipment.TYPE, command.equipment());
            change.authorise(false, equipment.station().value());
            boolean works = command.outReason() == null;
            boolean worked = equipment.outSince() == null;
            if (works && worked) {
                return equipment;
            }
            return change.update(
                    Equipment.TYPE,
                    EquipmentBuilder.builder(equipment)
                            .outReason(command.outReason())
                            .outSince(works ? null : Objects.requireNonNullElse(equipment.outSince(), change.now()))
                            .build());
        });
    }
}
