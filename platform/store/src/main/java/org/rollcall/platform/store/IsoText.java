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
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;

/** Dates and ids are kept as their ISO text: a legal date must not move with the zone of the machine that reads it. */
final class IsoText {

    private IsoText() {}

    static List<Converter<?, ?>> converters() {
        return List.of(
                new DateIn(),
                new DateOut(),
                new DateTimeIn(),
                new DateTimeOut(),
                new TimeIn(),
                new TimeOut(),
                new MonthIn(),
                new MonthOut(),
                new YearIn(),
                new YearOut(),
                new DayOfYearIn(),
                new DayOfYearOut(),
                new PeriodIn(),
                new PeriodOut(),
                new IdIn(),
                new IdOut());
    }

    @WritingConverter
    private static final class DateIn implements Converter<LocalDate, String> {
        @Override
        public String convert(LocalDate date) {
            return date.toString();
        }
    }

    @ReadingConverter
    private static final class DateOut implements Converter<String, LocalDate> {
        @Override
        public LocalDate convert(String text) {
            return LocalDate.parse(text);
        }
    }

    @WritingConverter
    private static final class DateTimeIn implements Converter<LocalDateTime, String> {
        @Override
        public String convert(LocalDateTime dateTime) {
            return dateTime.toString();
        }
    }

    @ReadingConverter
    private static final class DateTimeOut implements Converter<String, LocalDateTime> {
        @Override
        public LocalDateTime convert(String text) {
            return LocalDateTime.parse(text);
        }
    }

    @WritingConverter
    private static final class TimeIn implements Converter<LocalTime, String> {
        @Override
        public String convert(LocalTime time) {
            return time.toString();
        }
    }

    @ReadingConverter
    private static final class TimeOut implements Converter<String, LocalTime> {
        @Override
        public LocalTime convert(String text) {
            return LocalTime.parse(text);
        }
    }

    @WritingConverter
    private static final class MonthIn implements Converter<YearMonth, String> {
        @Override
        public String convert(YearMonth month) {
            return month.toString();
        }
    }

    @ReadingConverter
    private static final class MonthOut implements Converter<String, YearMonth> {
        @Override
        public YearMonth convert(String text) {
            return YearMonth.parse(text);
        }
    }

    @WritingConverter
    private static final class YearIn implements Converter<Year, String> {
        @Override
        public String convert(Year year) {
            return year.toString();
        }
    }

    @ReadingConverter
    private static final class YearOut implements Converter<String, Year> {
        @Override
        public Year convert(String text) {
            return Year.parse(text);
        }
    }

    @WritingConverter
    private static final class DayOfYearIn implements Converter<MonthDay, String> {
        @Override
        public String convert(MonthDay day) {
            return day.toString();
        }
    }

    @ReadingConverter
    private static final class DayOfYearOut implements Converter<String, MonthDay> {
        @Override
        public MonthDay convert(String text) {
            return MonthDay.parse(text);
        }
    }

    @WritingConverter
    private static final class PeriodIn implements Converter<Period, String> {
        @Override
        public String convert(Period period) {
            return period.toString();
        }
    }

    @ReadingConverter
    private static final class PeriodOut implements Converter<String, Period> {
        @Override
        public Period convert(String text) {
            return Period.parse(text);
        }
    }

    @WritingConverter
    private static final class IdIn implements Converter<UUID, String> {
        @Override
        public String convert(UUID id) {
            return id.toString();
        }
    }

    @ReadingConverter
    private static final class IdOut implements Converter<String, UUID> {
        @Override
        public UUID convert(String text) {
            return UUID.fromString(text);
        }
    }
}
