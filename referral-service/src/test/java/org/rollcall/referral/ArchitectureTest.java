package org.rollcall.referral;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import org.rollcall.platform.testsupport.house.HouseRules;

@AnalyzeClasses(packages = "org.rollcall.referral", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchTests house = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchTests controllers = ArchTests.in(HouseRules.OfControllers.class);

    @ArchTest
    static final ArchTests aggregates = ArchTests.in(HouseRules.OfAggregates.class);

    @ArchTest
    static final ArchTests rules = ArchTests.in(HouseRules.OfRules.class);
}
