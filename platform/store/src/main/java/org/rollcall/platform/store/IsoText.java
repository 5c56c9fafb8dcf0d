package org.rollcall.platform.store;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.data.convert.ConverterBuilder;

/** Dates and ids are kept as their ISO text: a legal date must not move with the zone of the machine that reads it. */
final class IsoText {

    private IsoText() {}

    static List<Object> converters() {
        return Stream.of(
                        both(LocalDate.class, LocalDate::parse),
                        both(LocalDateTime.class, LocalDateTime::parse),
                        both(LocalTime.class, LocalTime::parse),
                        both(YearMonth.class, YearMonth::parse),
                        both(Year.class, Year::parse),
                        both(MonthDay.class, MonthDay::parse),
                        both(Period.class, Period::parse),
                        both(UUID.class, UUID::fromString))
                .<Object>flatMap(each -> each.getConverters().stream())
                .toList();
    }

    private static <T> ConverterBuilder.ConverterAware both(Class<T> type, Function<String, T> parse) {
        return ConverterBuilder.reading(String.class, type, parse).andWriting(Object::toString);
    }
}
