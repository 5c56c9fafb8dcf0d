package org.rollcall.attendance.overview;

import jakarta.validation.Valid;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.CursorPage;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Looks for a child by name. A search is kept nowhere; it is a POST because what is looked for must stand in no address. */
@RestController
@RequestMapping("/api/attendance/v1/pupil-searches")
class PupilSearchController {

    private final SearchingPupils searching;

    PupilSearchController(SearchingPupils searching) {
        this.searching = searching;
    }

    @PostMapping
    @PreAuthorize("hasAuthority('pupil:search')")
    CursorPage<FoundPupilView> search(Caller caller, @Valid @RequestBody PupilSearchRequest request) {
        return searching.search(caller, request);
    }
}
