package org.commonhall.governance.decision;

import java.io.Reader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonhall.RuleViolation;
import org.commonhall.text.CsvTable;

/** Reads unit rows; every bad line is named. */
final class RegisterReader {
    // The figures a store keeps of a unit's area.
    private static final Pattern AREA = Pattern.compile("-?[0-9]{1,9}(\\.[0-9]{1,4})?");
    private static final int UNIT = 0;
    private static final int OWNER = 1;
    private static final int SIZE = 2;
    private static final int STATUS = 3;

    private final CsvTable table;
    private final List<UnitRow> rows = new ArrayList<>();
    private final Map<String, List<UnitRow>> units = new HashMap<>();

    private RegisterReader(CsvTable table) {
        this.table = table;
    }

    static OwnerRegister read(String file, Reader csv) {
        CsvTable table = CsvTable.read(file, csv, "unit", "owner", "area", "status");
        RegisterReader reader = new RegisterReader(table);
        table.rows().forEach(reader::add);
        table.finish();
        if (reader.rows.isEmpty()) {
            table.refuse(2, UNIT, OwnerRegister.empty());
        }
        table.finish();
        return OwnerRegister.of(reader.rows);
    }

    private void add(CsvTable.Row row) {
        Optional<UnitStatus> status = UnitStatus.find(row.get(STATUS));
        if (row.get(UNIT).isEmpty() || row.get(OWNER).isEmpty()) {
            table.refuse(row.line(), row.get(UNIT).isEmpty() ? UNIT : OWNER, UnitRow.blank());
        } else if (!AREA.matcher(row.get(SIZE)).matches()) {
            table.refuse(row.line(), SIZE, "decision.area.number", row.get(SIZE));
        } else if (status.isEmpty()) {
            table.refuse(row.line(), STATUS, "decision.status.unknown", row.get(STATUS));
        } else {
            add(row, status.get());
        }
    }

    private void add(CsvTable.Row row, UnitStatus status) {
        try {
            UnitRow unit = new UnitRow(row.get(UNIT), row.get(OWNER), new BigDecimal(row.get(SIZE)), status);
            List<UnitRow> sharers = units.computeIfAbsent(unit.unit(), unused -> new ArrayList<>());
            OwnerRegister.requireAgreement(sharers, unit);
            sharers.add(unit);
            rows.add(unit);
        } catch (RuleViolation refused) {
            table.refuse(row.line(), column(refused.code()), refused);
        }
    }

    private static int column(String code) {
        return switch (code) {
            case "decision.register.twice" -> OWNER;
            case "decision.register.status" -> STATUS;
            default -> SIZE;
        };
    }
}
