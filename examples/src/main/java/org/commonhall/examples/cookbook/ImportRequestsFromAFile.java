package org.commonhall.examples.cookbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.commonhall.Actor;
import org.commonhall.Commonhall;
import org.commonhall.exchange.ImportOrder;
import org.commonhall.exchange.ImportResult;
import org.commonhall.exchange.ImportSource;
import org.commonhall.exchange.RequestProfile;
import org.commonhall.storage.memory.MemoryStorage;
import org.commonhall.testing.SampleHall;

/** Cases of an older system are read from CSV; what is wrong is counted and written beside. */
public final class ImportRequestsFromAFile {
    private static final String CASES = """
            编号,受理时间,办结时间,类别,诉求内容,承办单位,楼层
            1,2025-07-02 08:08,2025-07-03 11:07,噪声扰民,楼下商铺音响声大,街道城管中队,11层
            2,2025-07-03 20:49,yesterday,噪声扰民,夜间施工,街道城管中队,29层
            """;

    private ImportRequestsFromAFile() {}

    /**
     * Runs it.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) throws IOException {
        SampleHall town = SampleHall.build(new MemoryStorage(), Locale.ENGLISH, UnaryOperator.identity());
        Commonhall hall = town.hall();
        RequestProfile profile = RequestProfile.named("tower").orElseThrow();
        Path file = Files.createTempFile("cases", ".csv");
        Files.writeString(file, CASES);
        ImportResult result = hall.exchange()
                .importFile(ImportOrder.of(ImportSource.of(file), profile))
                .run(Actor.system("cookbook"));
        Files.delete(file);
        System.out.println(result.counts());
    }
}
