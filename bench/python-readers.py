"""Run as a process of its own: reads one file once with openpyxl or pandas, prints time, peak memory and cells."""
import json
import resource
import sys
import time

name, path = sys.argv[1:3]
if name == "pandas":
    import pandas
else:
    import openpyxl


def peak_megabytes():
    """Linux keeps the parent's figure in the resource usage of a fresh process; its own high-water mark is in /proc."""
    try:
        with open("/proc/self/status") as status:
            return next(int(line.split()[1]) for line in status if line.startswith("VmHWM:")) / 1024
    except OSError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


before = time.perf_counter()
if name == "pandas":
    cells = sum(int(sheet.notna().to_numpy().sum()) for sheet in pandas.read_excel(path, sheet_name=None, header=None).values())
else:
    book = openpyxl.load_workbook(path, read_only=name == "openpyxl-stream", data_only=True)
    cells = sum(value is not None for sheet in book for row in sheet.iter_rows(values_only=True) for value in row)
print(json.dumps({"ms": (time.perf_counter() - before) * 1000, "megabytes": peak_megabytes(), "cells": cells}))
