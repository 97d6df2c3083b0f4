package org.crossclaim.database;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where everything that must last is kept.
 *
 * @param dataDir the data directory, by default {@code data} where Crossclaim is started
 */
@ConfigurationProperties("crossclaim")
record DataSettings(@DefaultValue("data") Path dataDir) {
}
