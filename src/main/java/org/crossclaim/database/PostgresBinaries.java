package org.crossclaim.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.tukaani.xz.XZInputStream;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.FileSystemUtils;

/**
 * The programs of PostgreSQL, unpacked once from the archive that the build brought.
 */
final class PostgresBinaries {

	private static final Log log = LogFactory.getLog(PostgresBinaries.class);

	private PostgresBinaries() {
	}

	/**
	 * Unpacks them where they are not there yet.
	 * @param data where to
	 * @return the directory of the programs
	 */
	static Path in(DataDirectory data) {
		try {
			Resource archive = archive();
			Path home = data.root().resolve("postgresql-" + archive.contentLength());
			if (Files.notExists(home)) {
				log.info("Unpacking PostgreSQL into " + home);
				Path fresh = data.root().resolve("postgresql.new");
				FileSystemUtils.deleteRecursively(fresh);
				unpack(archive, fresh);
				Files.move(fresh, home);
			}
			return home.resolve("bin");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Resource archive() throws IOException {
		Resource[] found = new PathMatchingResourcePatternResolver().getResources("classpath*:postgres-*.txz");
		if (found.length == 0) {
			throw new DatabaseProblem(
					"There is no PostgreSQL for " + System.getProperty("os.name") + " on "
							+ System.getProperty("os.arch") + " in this build.",
					"Point spring.datasource.url, .username and .password at a PostgreSQL of your own, 15 or later.");
		}
		return found[0];
	}

	private static void unpack(Resource archive, Path home) throws IOException {
		try (InputStream packed = archive.getInputStream();
				TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(packed))) {
			for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
				Path target = home.resolve(entry.getName()).normalize();
				if (!target.startsWith(home)) {
					throw new IOException("The archive leads outside: " + entry.getName());
				}
				if (entry.isDirectory()) {
					Files.createDirectories(target);
					continue;
				}
				Files.createDirectories(target.getParent());
				if (entry.isSymbolicLink()) {
					Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
				}
				else {
					Files.copy(tar, target, StandardCopyOption.REPLACE_EXISTING);
					if ((entry.getMode() & 0100) != 0 && !target.toFile().setExecutable(true)) {
						throw new IOException("Cannot be made executable: " + target);
					}
				}
			}
		}
	}

}
