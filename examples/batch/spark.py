# Spark's pipe: each partition goes through `cotejo batch` as JSON lines. Tested over a stand-in that
# pipes as Spark does; not under Spark itself.
#
#   spark-submit spark.py articles.jsonl compared
import sys

from pyspark.sql import SparkSession

source, target = sys.argv[1:]
spark = SparkSession.builder.appName("cotejo").getOrCreate()
# Status 1 says that some rows could not be compared; their rows tell why. Anything else is trouble.
command = "sh -c 'npx cotejo batch --jobs 1; test $? -lt 2'"
spark.sparkContext.textFile(source).pipe(command, checkCode=True).saveAsTextFile(target)
