package org.rollcall.licensing;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import org.rollcall.platform.testsupport.house.HouseRules;

@AnalyzeClasses(packages = "org.rollcall.licensing", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchTests house = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchTests rules = ArchTests.in(HouseRules.OfRules.class);
}
