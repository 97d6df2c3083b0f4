package org.crossclaim.job;

import java.time.Duration;
import java.util.List;

import javax.sql.DataSource;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/**
 * The scheduler of all jobs. It writes through the transaction of whoever plans a job, so
 * that a job is there exactly when its occasion is.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(JobSettings.class)
class JobConfiguration {

	private static final String TABLE = "job";

	private static final int MISSED = 6;

	/** What is under way at a stop is done anew after it: nothing is lost. */
	private static final Duration PATIENCE = Duration.ofSeconds(5);

	/** Plans without knowing what is planned, since the jobs themselves plan jobs. */
	@Bean
	SchedulerClient jobsClient(DataSource database) {
		return SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(database)).tableName(TABLE).build();
	}

	/** Whoever does the jobs starts and stops it. */
	@Bean(destroyMethod = "")
	Scheduler scheduler(DataSource database, ObjectProvider<RecurringTask<?>> recurring,
			ObjectProvider<CustomTask<?>> others, JobSettings settings) {
		return Scheduler
			.create(new TransactionAwareDataSourceProxy(database), List.<Task<?>>copyOf(others.stream().toList()))
			.startTasks(recurring.stream().toList())
			.tableName(TABLE)
			.threads(settings.threads())
			.pollingInterval(settings.polling())
			.heartbeatInterval(settings.heartbeat())
			.missedHeartbeatsLimit(MISSED)
			.shutdownMaxWait(PATIENCE)
			.build();
	}

}
