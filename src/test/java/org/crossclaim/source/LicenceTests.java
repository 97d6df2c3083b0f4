package org.crossclaim.source;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What names a licence, and which ones allow everybody to be given a copy.
 */
class LicenceTests {

	@ParameterizedTest
	@ValueSource(strings = { "CC0-1.0", "cc0-1.0", "CC-BY-4.0", "CC-BY-2.5", "CC-BY-3.0-US", "CC-BY-3.0-IGO",
			"CC-BY-SA-4.0", "CC-BY-ND-4.0", "CC-PDM-1.0", "CC-PDDC", "LicenseRef-public-domain", "OGL-UK-3.0",
			"OGDL-Taiwan-1.0", "etalab-2.0", "DL-DE-BY-2.0" })
	void aLicenceMayAllowCopies(String licence) {
		assertThat(Licence.isWellFormed(licence)).isTrue();
		assertThat(Licence.allowsCopies(licence)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "CC-BY-NC-4.0", "CC-BY-NC-SA-4.0", "CC-BY-NC-ND-4.0", "CC-BY", "CC-BY-9.0", "MIT",
			"LicenseRef-press", "https://creativecommons.org/licenses/by/4.0/", "https://example.org?terms=1" })
	void orNotBeKnownToAllowThem(String licence) {
		assertThat(Licence.isWellFormed(licence)).isTrue();
		assertThat(Licence.allowsCopies(licence)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "all rights reserved", "CC BY 4.0", "-1", "http://example.org/terms",
			"https:terms", "https://", "https://here/terms", "https://example.org/a b", "javascript:alert(1)",
			"CC-BY-4.0 OR MIT", "授權" })
	void whatIsNoLicenceIsNone(String text) {
		assertThat(Licence.isWellFormed(text)).isFalse();
		assertThat(Licence.allowsCopies(text)).isFalse();
	}

}
