# Reads every table that types.csv names, and prints how many rows it has. Fails where a name or a class differs.
classes <- c(
  text = "character", list = "character", date = "Date", integer = "numeric", number = "numeric", boolean = "logical"
)
types <- read.csv("types.csv", colClasses = "character")
for (table in unique(types$table)) {
  columns <- types[types$table == table, ]
  rows <- read.csv(
    paste0(table, ".csv"),
    colClasses = setNames(classes[columns$type], columns$column),
    na.strings = "", encoding = "UTF-8", check.names = FALSE
  )
  stopifnot(identical(names(rows), columns$column))
  stopifnot(all(mapply(inherits, rows, classes[columns$type])))
  cat(table, nrow(rows), "\n")
}
