package org.rollcall.attendance.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rollcall.platform.store.AggregateType;
import org.rollcall.platform.store.Event;
import org.rollcall.platform.store.WireEvent;

/** How what is made of the registers is stored. None of it announces anything: it can all be made again. */
final class SummaryTypes {

    static final String SCHOOL = "schoolUrn";
    static final String YEAR = "schoolYear";

    private SummaryTypes() {}

    /** Stored under {@link SchoolSummary#idOf}, so that a council's schools come in the order of their numbers. */
    static final class OfSummary implements AggregateType<SchoolSummary> {

        @Override
        public String collection() {
            return "schoolFigures";
        }

        @Override
        public Class<SchoolSummary> type() {
            return SchoolSummary.class;
        }

        @Override
        public List<List<String>> indexes() {
            return List.of(List.of(YEAR));
        }

        @Override
        public Optional<LocalDate> due(SchoolSummary summary) {
            return Optional.ofNullable(summary.due());
        }

        @Override
        public WireEvent wire(Event event) {
            throw announcesNothing();
        }
    }

    /** Stored under the same id as the summary. */
    static final class OfTables implements AggregateType<SchoolTables> {

        @Override
        public String collection() {
            return "schoolFigureTables";
        }

        @Override
        public Class<SchoolTables> type() {
            return SchoolTables.class;
        }

        @Override
        public WireEvent wire(Event event) {
            throw announcesNothing();
        }
    }

    /** Stored under {@link PupilPage#idOf}. */
    static final class OfPupils implements AggregateType<PupilPage> {

        @Override
        public String collection() {
            return "pupilFigures";
        }

        @Override
        public Class<PupilPage> type() {
            return PupilPage.class;
        }

        @Override
        public List<List<String>> indexes() {
            return List.of(List.of(SCHOOL, YEAR));
        }

        @Override
        public WireEvent wire(Event event) {
            throw announcesNothing();
        }
    }

    private static IllegalArgumentException announcesNothing() {
        return new IllegalArgumentException("Figures announce nothing");
    }
}
